package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A step in an agreement's life, with its date where the text gives one.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementAct(AgreementStep act, @Nullable When when) {}
