package org.anwen.reason.answer;

import java.util.regex.Pattern;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;

/**
 * Lists things that one case enumerates, such as facilities or departments: where a question asks
 * for 「哪些」 of something other than places or cases, the sentence that enumerates them answers it.
 */
public final class ItemAnswering implements Answering {
  private static final Pattern OF_CASES =
      Pattern.compile(
          "(哪些|哪几(个|家|座)?|哪(两|三|四|五)(个|家)?|什么|多少|几)(个|条|项|则|例)?(地方|城市|地区|省份|省|市|区|县|州|旗|自治县|自治州|自治区|自治旗|简报|段落|文章|案例|例子|项目|小区|社区|村|镇|街道|单位|企业|学校|院校|机构|经验|做法)"
              + "|(地方|城市|地区|省份|案例|例子|典型|项目|做法|经验)(都)?(有|是)?(哪|什么|列|逐个|分别)|(哪些|有哪几(个|家|处)?)[？?。]*$|哪几?(份|篇|段)|各地|案例|来自哪|的(地方|城市|案例|项目|[省市县区])[，,]|哪里|哪儿|谁|有几(个|处|座|所)|哪(几|两|三|四|五)?[家处户](?![\\p{IsHan}]{0,4}(?:公司|企业|单位|银行|机构|部门|医院|学校))");

  /** 「做文章的有哪几家」 asks for cases: nothing is named that there may be several of in one. */
  private static final Pattern BARE =
      Pattern.compile(
          "(有|是)(哪些|哪几(?:个|家|处|座)?|谁)(?:[，,。；;？?]|$)|哪(?:些|几个|几)(?:片区|小区|社区|街道|乡镇|村庄|村子|园区)");

  private static final Pattern ASKS = Pattern.compile("哪|什么|啥|多少|几|怎|如何|咋");

  private final FactAnswering facts;

  public ItemAnswering(FactAnswering facts) {
    this.facts = facts;
  }

  @Override
  public Result answer(Reading reading) {
    if (OF_CASES.matcher(reading.inquiry().text()).find() || isBare(reading)) {
      return Result.NOTHING;
    }
    return facts.answer(reading);
  }

  private static boolean isBare(Reading reading) {
    String text = reading.inquiry().text();
    return reading.inquiry().places().isEmpty()
        && (BARE.matcher(text).find() || !ASKS.matcher(text).find());
  }
}
