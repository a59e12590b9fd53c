package plugin.@package@;

import org.anwen.api.Answerer;
import org.anwen.testkit.AnswererContract;

/** The whole contract of answerers, inherited. */
class @Class@AnswererTest implements AnswererContract {
  @Override
  public Answerer answerer() {
    return new @Class@Answerer("");
  }
}
