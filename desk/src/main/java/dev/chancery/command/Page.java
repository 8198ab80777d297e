package dev.chancery.command;

import dev.chancery.model.Article;

/// What is printed of one article.
record Page(Article article, String text) {}
