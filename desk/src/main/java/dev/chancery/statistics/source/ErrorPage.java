package dev.chancery.statistics.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a service answers when it is asked wrongly or is out of order: a page for people, or a
/// sentence in XML. It is recognised to be refused by what it says.
final class ErrorPage implements Importer {

  private static final Pattern PAGE = Pattern.compile("<(!doctype\\s+)?html[\\s>]");
  private static final Pattern TITLE = Pattern.compile("(?is)<title>\\s*([^<]{1,200})");
  private static final Pattern SENTENCE = Pattern.compile("(?s)^\\s*<string[^>]*>([^<]{1,300})");

  @Override
  public String reads() {
    return "error pages of services, to refuse them by what they say";
  }

  @Override
  public boolean recognises(SourceFile file) {
    return PAGE.matcher(file.opening().toLowerCase(Locale.ROOT)).find()
        || SENTENCE.matcher(file.opening()).find();
  }

  @Override
  public void read(SourceFile file, Intake intake) {
    Matcher sentence = SENTENCE.matcher(file.opening());
    if (sentence.find()) {
      throw JsonRecords.bad("the service answered with an error: " + sentence.group(1).strip());
    }
    Matcher title = TITLE.matcher(file.opening());
    String called = title.find() ? " (" + title.group(1).strip() + ")" : "";
    throw JsonRecords.bad("this is a page in HTML, no figures" + called);
  }
}
