package dev.chancery.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.chancery.training.data.Batch;

/// A batch as the network takes it.
///
/// @param ids pieces of each sentence
/// @param shapes their letter shapes
/// @param pieceFillers what is added to the attention to each piece: very little where it fills up
/// @param shares which pieces make which place
/// @param placeFillers what is added to the score of each place as a head
record Input(
    NDArray ids, NDArray shapes, NDArray pieceFillers, NDArray shares, NDArray placeFillers) {

  private static final float NEVER = -1e9f;

  static Input of(NDManager manager, Batch batch) {
    int sentences = batch.sentences();
    int pieces = batch.pieces();
    int places = batch.places();
    return new Input(
        manager.create(batch.ids(), new Shape(sentences, pieces)),
        manager.create(batch.shapes(), new Shape(sentences, pieces)),
        manager.create(batch.pieceFillers(NEVER), new Shape(sentences, 1, 1, pieces)),
        manager.create(batch.shares(), new Shape(sentences, places, pieces)),
        manager.create(batch.placeFillers(NEVER), new Shape(sentences, 1, places)));
  }
}
