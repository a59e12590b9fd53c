package org.anwen.plugin.llm;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/**
 * Leaves a model server alone that failed again and again: after three failures among four calls,
 * calls fail at once for a while; then one is let through, and decides. Thread-safe.
 */
final class Breaker {
  private final CircuitBreaker circuit;

  /**
   * @param pause how long the server is left alone
   */
  Breaker(Duration pause) {
    circuit =
        CircuitBreaker.of(
            "model",
            CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(4)
                .minimumNumberOfCalls(3)
                .failureRateThreshold(75)
                .waitDurationInOpenState(pause)
                .permittedNumberOfCallsInHalfOpenState(1)
                .recordExceptions(ModelFailure.class)
                .ignoreException(thrown -> !(thrown instanceof ModelFailure))
                .build());
  }

  /** Makes a call, if the server is not to be left alone. */
  <T> T call(Callable<T> call) throws ModelFailure, InterruptedException {
    try {
      return circuit.executeCallable(call);
    } catch (CallNotPermittedException e) {
      throw new AnwenException(
          ErrorCode.UNAVAILABLE, "the model server failed again and again and is left alone", e);
    } catch (ModelFailure | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
