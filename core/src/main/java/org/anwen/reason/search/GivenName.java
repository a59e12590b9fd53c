package org.anwen.reason.search;

import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Sentence;
import org.anwen.text.Segmenter;

/**
 * The name of something, which a question asks for in 叫什么名字 and which a text has to state: in
 * quotation marks, after 名为, or as the name of an organisation or a place that the question does
 * not name; that of a person as a word for one. Stateless.
 */
public final class GivenName {
  private static final Pattern ASKS =
      Pattern.compile("(?:叫|是)(?:什么|啥)(?:名字?|名称)|(?:名字|名称|姓名|大名)(?:是|叫)(?:什么|啥)|姓甚|姓什么|姓啥");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:人|专家|[院校局县镇村会队所站区社]长|书记|主任|老师|教师|医生|护士|师傅|法人|代表|员|经理)(?:们)?(?:一般)?(?:都|又|分别)?(?:叫|是|姓|的)");
  private static final Pattern NAMES = Pattern.compile("[“”《》「」『』]|名为|名叫|取名|命名|叫做|叫作|称为|[a-z]{3,}");

  private static final Pattern PLACE = Pattern.compile("(?:小区|社区|[村镇乡街区县市路园馆场]|地方)(?:叫|是|的名)");

  private GivenName() {}

  private static Fact.Type type(String question) {
    return PLACE.matcher(question).find() ? Fact.Type.PLACE : Fact.Type.ORGANIZATION;
  }

  public static boolean asks(String question) {
    return ASKS.matcher(question).find();
  }

  /** Whether a sentence states a name that may be the one asked for. */
  public static boolean isStated(CaseRecord record, Sentence sentence, String question) {
    String words = record.source().text().substring(sentence.span().start(), sentence.span().end());
    if (PERSON.matcher(question).find()) {
      return Segmenter.words(words).stream().anyMatch(w -> w.is("nr") && w.text().length() > 1);
    }
    return NAMES.matcher(words).find()
        || record.facts().stream()
            .filter(f -> f.type() == type(question))
            .filter(f -> record.clause(f).sentence() == sentence.index())
            .anyMatch(f -> !question.contains(f.written()));
  }
}
