package dev.chancery.checking.statistic;

import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.World;
import dev.chancery.reference.fact.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The rankings of an area's partners, from all sources: its own books first, then what is made of
/// both, then the books of the partners. Besides the newest vintages those count that were known
/// when the article was written.
final class PartnerBooks {

  private static final String EU = "EU";
  private static final List<String> CHINA = List.of("CHN", "HKG", "MAC");

  private static final Comparator<Ranking> BEST_FIRST =
      Comparator.comparingInt((Ranking ranking) -> ranking.complete() ? 0 : 1)
          .thenComparing(Ranking::books);

  private final World world;
  private final Scene scene;

  PartnerBooks(World world, Scene scene) {
    this.world = world;
    this.scene = scene;
  }

  /// Another way of counting partners.
  ///
  /// @param words what it counts otherwise
  record Variant(String words, Ranking ranking) {

    /// Its words and those of another way, whichever there are.
    String and(String others) {
      return words.isEmpty() ? others : words + ", " + others;
    }
  }

  /// Whether a source has all partners of a year, other than in the books of these.
  boolean reach(String area, PartnerFlow flow, int year) {
    return rankings(area, flow, year).stream()
        .anyMatch(ranking ->
            ranking.complete() && (ranking.books() != Books.MIRROR || flow.isInPartnersBooks()));
  }

  List<Ranking> rankings(String area, PartnerFlow flow, int year) {
    Asked own = Asked.own(area, flow.measure()).knownOn(scene.asOf());
    List<Ranking> all = new ArrayList<>();
    if (!flow.isInPartnersBooks()) {
      all.addAll(known(own, year));
    }
    known(own.mirrored(), year).stream().filter(Ranking::complete).forEach(all::add);
    all.sort(BEST_FIRST);
    return all;
  }

  /// By the newest vintages, and by those that could be known when the article was written.
  private List<Ranking> known(Asked asked, int year) {
    List<Ranking> newest = world.statistics().rankings(asked, year);
    List<Ranking> all = new ArrayList<>(newest);
    if (scene.asOf().isEmpty() && !newest.isEmpty()) {
      List<String> ids = newest.stream().map(one -> one.vintage().id()).toList();
      world.statistics().rankings(asked.knownOn(scene.published()), year).stream()
          .filter(one -> !ids.contains(one.vintage().id()))
          .forEach(all::add);
    }
    return all;
  }

  /// The ranking as the subject is plainly meant in it: an organisation as one.
  Ranking as(Ranking ranking, String subject, String object) {
    return world.states().byCode(subject).isPresent()
        ? ranking
        : Combined.of(ranking, subject, members(subject, object, ranking.year()));
  }

  /// Other ways of counting: the European Union as one, Hong Kong with China.
  List<Variant> variants(Ranking ranking, String subject, String object) {
    List<Variant> all = new ArrayList<>();
    List<String> union = members(EU, object, ranking.year());
    boolean member =
        union.contains(subject) || subject.equals(EU) || isIn(EU, object, ranking.year());
    if (!member && !union.isEmpty()) {
      all.add(new Variant("the European Union counted as one", Combined.of(ranking, EU, union)));
    }
    if (!CHINA.contains(object) && !CHINA.subList(1, CHINA.size()).contains(subject)) {
      all.add(
          new Variant(
              "Hong Kong and Macao counted with China",
              Combined.of(as(ranking, subject, object), "CHN", CHINA)));
    }
    return all;
  }

  private boolean isIn(String organisation, String area, int year) {
    return roster(organisation, year).map(one -> one.members().contains(area)).orElse(false);
  }

  /// Who belonged to an organisation in the middle of a year, but for `object`.
  List<String> members(String organisation, String object, int year) {
    return roster(organisation, year).map(Roster::members).orElse(List.of()).stream()
        .filter(member -> !member.equals(object))
        .toList();
  }

  private Optional<Roster> roster(String organisation, int year) {
    return world.facts().memberships().of(organisation).at(LocalDate.of(year, 7, 1));
  }
}
