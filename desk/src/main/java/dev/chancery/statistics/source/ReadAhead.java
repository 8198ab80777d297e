package dev.chancery.statistics.source;

import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Fetches, unpacks and decodes letters on another thread while those before are looked at. A file
/// of one block needs no other thread.
final class ReadAhead extends Reader {

  private static final int BLOCK = 1 << 17;

  private final Reader letters;
  private @Nullable ExecutorService thread;
  private @Nullable Future<Block> ahead;
  private Block now = new Block();
  private int at;

  /// Letters that come together.
  private static final class Block {

    private final char[] letters = new char[BLOCK];
    private int count;

    /// Whether nothing comes after it.
    private boolean last;

    /// What was met behind its letters.
    private @Nullable IOException failure;
  }

  ReadAhead(Reader letters) {
    this.letters = letters;
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    if (at == now.count && !advance()) {
      return -1;
    }
    int count = Math.min(most, now.count - at);
    System.arraycopy(now.letters, at, into, from, count);
    at += count;
    return count;
  }

  /// Whether there are more letters.
  private boolean advance() throws IOException {
    if (now.failure != null) {
      throw now.failure;
    }
    if (now.last) {
      return false;
    }
    now = ahead == null ? next() : awaited(ahead);
    at = 0;
    if (!now.last) {
      thread = thread == null ? Executors.newSingleThreadExecutor(ReadAhead::thread) : thread;
      ahead = thread.submit(this::next);
    }
    return now.count > 0 || advance();
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().daemon().name("read ahead").unstarted(work);
  }

  private Block next() {
    Block block = new Block();
    try {
      while (block.count < BLOCK && !block.last) {
        int more = letters.read(block.letters, block.count, BLOCK - block.count);
        block.last = more < 0;
        block.count += Math.max(more, 0);
      }
    } catch (IOException e) {
      block.failure = e;
      block.last = true;
    }
    return block;
  }

  private static Block awaited(Future<Block> ahead) throws IOException {
    try {
      return ahead.get();
    } catch (ExecutionException e) {
      throw new IOException("the file could not be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (thread != null) {
      thread.shutdown();
    }
    letters.close();
  }
}
