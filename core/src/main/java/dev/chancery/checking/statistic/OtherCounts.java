package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.World;
import dev.chancery.reference.fact.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The ways to count what is told of: plainly; Hong Kong with China; the European Union as the sum
/// of its members; services with the goods.
final class OtherCounts {

  private static final String EU = "EU";
  private static final String CHINA = "CHN";
  private static final List<String> WITH_HONG_KONG = List.of(CHINA, "HKG");

  /// Small members of the Union are missing in many a source, and hardly count.
  private static final double MEMBERS = 0.8;

  private static final Map<String, String> WITH_SERVICES =
      Map.of(
          "goods_exports", "goods_and_services_exports",
          "goods_imports", "goods_and_services_imports");

  private final World world;
  private final SeriesBooks books;

  OtherCounts(World world, Scene scene) {
    this.world = world;
    books = new SeriesBooks(world, scene);
  }

  /// All series, the plain ones first.
  ///
  /// @param year in which the members of the Union are meant
  List<CountedSeries> of(Target target, int year) {
    return Stream.of(
            books.of(target).stream().map(each -> CountedSeries.of(each, target, "")),
            union(target, year),
            china(target),
            withServices(target))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<CountedSeries> union(Target target, int year) {
    List<String> members =
        world
            .facts()
            .memberships()
            .of(EU)
            .at(LocalDate.of(year, 7, 1))
            .map(Roster::members)
            .orElse(List.of());
    int least = (int) Math.ceil(members.size() * MEMBERS);
    return sum(target, EU, members, least, "its members summed up");
  }

  private Stream<CountedSeries> china(Target target) {
    boolean within = List.of(target.area(), target.partner().orElse("")).contains("HKG");
    return within ? Stream.empty() : sum(target, CHINA, WITH_HONG_KONG, 2, "with Hong Kong");
  }

  private Stream<CountedSeries> sum(
      Target target, String whole, List<String> parts, int least, String words) {
    boolean told = target.area().equals(whole) || target.partner().equals(Optional.of(whole));
    boolean betweenTwo = target.partner().filter(code -> !code.equals(Target.WORLD)).isPresent();
    if (!told || parts.isEmpty() || !target.isTrade() || !betweenTwo) {
      return Stream.empty();
    }
    List<Target> all =
        parts.stream()
            .map(part -> target.with(whole, part))
            .filter(each -> !each.partner().equals(Optional.of(each.area())))
            .toList();
    return SeriesSum.of(all.stream().map(books::of).toList(), least).stream()
        .map(each -> new CountedSeries(each, target, words, all));
  }

  private Stream<CountedSeries> withServices(Target target) {
    boolean share = OutputShare.is(target.flow());
    return Optional.ofNullable(WITH_SERVICES.get(OutputShare.part(target.flow())))
        .filter(_ -> !target.goods())
        .map(flow -> share ? OutputShare.of(flow) : flow)
        .map(target::ofFlow)
        .stream()
        .flatMap(both ->
            books.of(both).stream().map(each -> CountedSeries.of(each, both, "with services")));
  }
}
