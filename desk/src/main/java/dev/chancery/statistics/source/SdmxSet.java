package dev.chancery.statistics.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which data set the figures of an SDMX message are of.
///
/// @param agency who keeps it (`IMF.STA`, `OECD.DCD.FSD`)
/// @param name what it is called, without the name of its structure (`IMTS`, `DF_DAC2A`)
/// @param prepared when the message was made
/// @param published when the figures were brought up to date
record SdmxSet(
    String agency, String name, Optional<LocalDate> prepared, Optional<LocalDate> published) {

  private static final Pattern NAMED = Pattern.compile("([\\w.-]+):([\\w.@-]+)\\(");
  private static final Pattern ADDRESS = Pattern.compile("/dataflow/([\\w.-]+)/([\\w.@-]+)");

  SdmxSet {
    name = plain(name);
  }

  /// `DSD_DAC2@DF_DAC2A` is the flow `DF_DAC2A` of a structure, `DSD_IMTS` the structure of `IMTS`.
  private static String plain(String name) {
    String flow = name.substring(name.indexOf('@') + 1);
    return flow.startsWith("DSD_") ? flow.substring(4) : flow;
  }

  static SdmxSet of(String agency, String name) {
    return new SdmxSet(agency, name, Optional.empty(), Optional.empty());
  }

  /// The set that a name in full (`…Dataflow=OECD.DCD.FSD:DSD_DAC2@DF_DAC2A(1.6)`) or an address
  /// (`…/dataflow/ECB/EXR/1.0`) speaks of.
  ///
  /// @param sender whose set it is where an address has the name only (`…/dataflow/QNA/all`)
  static Optional<SdmxSet> named(String words, String sender) {
    Matcher named = NAMED.matcher(words);
    if (named.find()) {
      return Optional.of(of(named.group(1), named.group(2)));
    }
    Matcher address = ADDRESS.matcher(words);
    if (!address.find()) {
      return Optional.empty();
    }
    return Optional.of(
        address.group(2).equals("all")
            ? of(sender, address.group(1))
            : of(address.group(1), address.group(2)));
  }

  SdmxSet prepared(String moment) {
    return new SdmxSet(agency, name, day(moment), published);
  }

  SdmxSet published(String moment) {
    return new SdmxSet(agency, name, prepared, day(moment));
  }

  /// The day of a moment; nothing where it is none: a header is no reason to refuse figures.
  private static Optional<LocalDate> day(String moment) {
    try {
      return moment.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(moment.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
