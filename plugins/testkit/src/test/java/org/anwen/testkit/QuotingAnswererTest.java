package org.anwen.testkit;

import org.anwen.api.Answerer;

class QuotingAnswererTest implements AnswererContract {
  @Override
  public Answerer answerer() {
    return new QuotingAnswerer();
  }
}
