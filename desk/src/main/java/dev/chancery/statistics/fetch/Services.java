package dev.chancery.statistics.fetch;

import dev.chancery.statistics.area.AreaCodes;
import java.util.List;

/// The services that can be asked.
final class Services {

  private final List<Service> all;

  Services(AreaCodes codes) {
    all =
        List.of(
            new ComtradeService(codes),
            new WorldBankService(),
            new ImfService(codes),
            new OecdService(),
            new EurostatService(codes),
            new WtoService(codes));
  }

  /// @throws dev.chancery.model.ChanceryException where none is called so
  Service called(String name) {
    return all.stream()
        .filter(service -> service.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            Asking.wrong(
                name
                    + " is no source that can be asked; those are "
                    + String.join(", ", all.stream().map(Service::name).toList())));
  }
}
