package org.anwen;

/** An invented library of two fields, cold storage and guest houses, of six cases. */
public final class Colds {
  private Colds() {}

  public static TestLibrary library() {
    return TestLibrary.invented()
        .under("冷链物流", "产地冷库建设")
        .with("山东省潍坊市寿光市建成产地冷库，2022年投资1.8亿元，2023年投资2.4亿元，损耗率下降30%，" + "印发《冷库运营管理办法》（寿政发〔2022〕8号）。")
        .with("山东省烟台市建设果品产地冷库，2022年投资5600万元，购置冷藏车85辆。")
        .with("广东省茂名市建设荔枝产地冷库，2022年投资5600万元，购置冷藏车120辆，由市供销社负责运营。")
        .under("乡村旅游", "民宿发展")
        .with("云南省大理州发展民宿集群，改造院落260栋，年接待游客30万人次。" + "民宿开办分三步：先由户主向村委会申请，再由镇政府联合验房，最后由县文旅局发证。")
        .with("浙江省湖州市德清县规范民宿经营，改造院落410栋，带动就业2300人。")
        .with("贵州省铜仁市江口县推行民宿积分制，改造院落90栋，游客满意率达到95%。");
  }
}
