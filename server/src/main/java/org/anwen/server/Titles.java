package org.anwen.server;

/** The short Chinese name of each HTTP status that is answered with. */
final class Titles {
  private Titles() {}

  static String of(int status) {
    return switch (status) {
      case 400 -> "请求有误";
      case 403 -> "不允许";
      case 404 -> "没有找到";
      case 405 -> "不支持这种请求方法";
      case 406 -> "不提供所要的格式";
      case 408 -> "请求超时";
      case 413 -> "请求太大";
      case 414 -> "地址太长";
      case 415 -> "不接受这种格式";
      case 429 -> "提问的人太多";
      case 431 -> "请求头太大";
      case 503 -> "暂时不能回答";
      default -> status < 500 ? "请求有误" : "服务出错";
    };
  }
}
