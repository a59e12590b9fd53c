package org.anwen.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.anwen.api.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionKindsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "搞以工代赈的县都有谁",
        "用秸秆做文章的有哪几家，县名报全",
        "把建了驿站的地方列给我",
        "建了驿站的，给我拉个单子",
        "帮我捋一捋哪些地方建了驿站",
        "建驿站的地方一个别漏",
        "谁家建了驿站？",
        "收费的县报一下名字",
        "名单给我：收费的县",
        "湖北有什么案例",
        "参与的部门都有谁",
      })
  void whoAllDidSomethingIsAskedForAList(String question) {
    assertEquals(Kind.LIST, QuestionKinds.of(question, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲县和乙县的做法一样吗",
        "甲县和乙县做法一不一样",
        "甲县与乙县的补贴差在什么地方",
        "甲县与乙县的盘子差多远",
        "甲县和乙县是不是一个路数",
        "甲县跟乙县各是怎么干的",
        "甲县跟乙县分别怎么干的",
        "把甲县和乙县摆一块儿比一比",
        "甲县和乙县的共同点是什么",
        "甲县的做法跟乙县比有什么特点",
      })
  void whatTwoPlacesHaveInCommonOrNotIsAskedForAComparison(String question) {
    assertEquals(Kind.COMPARE, QuestionKinds.of(question, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲县建驿站要走哪些程序",
        "甲县建驿站要过哪几道手续",
        "甲县办证都有哪些步骤",
        "列出甲县办证的步骤",
        "甲县办证的全过程讲一下",
        "甲县是怎么一步步办下来的",
        "甲县办证先干什么后干什么",
        "甲县靠哪几招管住资金",
        "甲县靠什么让企业出钱",
        "甲县都采取了啥措施",
        "甲县在安全上做了些什么",
      })
  void howOnePlaceDoesSomethingIsAskedForItsSteps(String question) {
    assertEquals(Kind.PROCEDURE, QuestionKinds.of(question, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲县驿站简要讲讲",
        "甲县驿站整体介绍一下吧",
        "聊聊甲县驿站",
        "用一两句话概括甲县驿站",
        "三句话讲清楚甲县驿站",
        "把甲县驿站捋一捋",
        "甲县驿站浓缩成几句话",
        "甲县驿站有什么亮点",
        "甲县驿站的主要做法和成效",
        "资金筹集方面各地是怎么做的",
        "资金筹集部分说了些啥",
      })
  void whatAllThereIsToSomethingIsAskedForASummary(String question) {
    assertEquals(Kind.SUMMARY, QuestionKinds.of(question, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "那块空地是谁家的？",
        "报名费是多少？",
        "每户大概要掏多少？",
        "说说岗位标准覆盖几个镇街",
        "靠什么收入还本付息？",
      })
  void aSingleThingIsAskedForAsSuch(String question) {
    assertEquals(Kind.FACT, QuestionKinds.of(question, 1));
  }
}
