/// Checks of what official statistics can settle: ranks of partners, growth, amounts, shares,
/// balances. Start reading at `PartnerRankCheck`.
@NullMarked
package dev.chancery.checking.statistic;

import org.jspecify.annotations.NullMarked;
