package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.jspecify.annotations.Nullable;

/** A question as understood, as it is stored with its turn. */
record InquiryJson(
    @JsonProperty("kind") String kind,
    @JsonProperty("original") String original,
    @JsonProperty("text") String text,
    @JsonProperty("places") List<String> places,
    @JsonProperty("years") List<Integer> years,
    @JsonProperty("topic") String topic,
    @JsonProperty("asked") List<String> asked,
    @JsonProperty("within") @Nullable List<String> within) {
  static InquiryJson of(Inquiry i) {
    return new InquiryJson(
        i.kind().json(),
        i.original(),
        i.text(),
        i.places(),
        i.years(),
        i.topic(),
        i.asked(),
        i.within());
  }

  Inquiry toInquiry() {
    return new Inquiry(
        Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        original,
        text,
        places,
        years,
        topic,
        asked,
        within == null ? List.of() : within);
  }
}
