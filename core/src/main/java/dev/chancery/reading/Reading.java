package dev.chancery.reading;

import dev.chancery.model.Article;
import dev.chancery.model.Finding;
import dev.chancery.reading.text.FrozenText;
import java.util.List;

/// What was read in an article.
///
/// @param text the frozen text that every span counts in
/// @param findings in the order of the text
public record Reading(Article article, FrozenText text, List<Finding> findings) {

  public Reading {
    findings = List.copyOf(findings);
  }
}
