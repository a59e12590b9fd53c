package org.anwen.ingest;

/** The kinds of numbering that Chinese official documents use. */
enum NumberStyle {
  /** 第一编, 第一篇, 第一部分. */
  PART,
  /** 第一章. */
  CHAPTER,
  /** 第一节. */
  SECTION,
  /** 第一条. */
  ARTICLE,
  /** 案例一：, 【案例1】, 之一. */
  CASE,
  /** 一、. */
  CHINESE,
  /** （一）. */
  CHINESE_IN_BRACKETS,
  /** 1． and 1、. */
  ARABIC,
  /** 1.1 and 1.1.1. */
  DECIMAL,
  /** （1）. */
  ARABIC_IN_BRACKETS,
  /** 1）. */
  ARABIC_HALF_BRACKET,
  /** ①. */
  CIRCLED,
  /** ● and other signs without a number. */
  BULLET;

  /** Whether an item of this kind is a case by its very name. */
  boolean namesCase() {
    return this == ARTICLE || this == CASE;
  }

  /** Whether it numbers divisions of a document and never a case. */
  boolean namesDivision() {
    return this == PART || this == CHAPTER || this == SECTION;
  }
}
