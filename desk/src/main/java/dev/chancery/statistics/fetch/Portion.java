package dev.chancery.statistics.fetch;

import java.io.IOException;

/// A question that is asked in one request.
interface Portion {

  /// Path and query, to be put behind the address of the service.
  String address();

  /// What it asks for, in a few words ("2010 to 2021").
  String words();

  /// What an answer with status 200 comes to.
  Reply judge(Answer answer) throws IOException;
}
