package org.anwen.plugin;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Quote;
import org.anwen.api.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the host and the process of an answerer say to each other: one JSON object a line.
 *
 * <p>The host opens with OPEN, to which the process replies READY, and then puts QUOTES and ANSWER;
 * SETTING from the process is answered with VALUE.
 */
record Message(
    Is is,
    @Nullable String text,
    @Nullable Evidence evidence,
    @Nullable Draft draft,
    @Nullable List<Quote> quotes) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .addModule(tables())
          .build();

  /** What a message is. */
  enum Is {
    OPEN,
    READY,
    SETTING,
    VALUE,
    QUOTES,
    ANSWER,
    PIECE,
    DRAFT,
    /** Its text is the name of an error code, a space, and a message. */
    FAILED
  }

  static Message of(Is is, @Nullable String text) {
    return new Message(is, text, null, null, null);
  }

  static Message ask(Is is, Evidence evidence) {
    return new Message(is, null, evidence, null, null);
  }

  String line() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a message cannot be written", e);
    }
  }

  /**
   * Reads a line.
   *
   * @throws IOException when it is no message
   */
  static Message read(String line) throws IOException {
    Message message = JSON.readValue(line, Message.class);
    if (message == null || message.is == null) {
      throw new IOException("no message");
    }
    return message;
  }

  /** A table that may not be there is null or itself. */
  private static SimpleModule tables() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(new Writer());
    module.addDeserializer(Optional.class, new Reader());
    return module;
  }

  @SuppressWarnings("rawtypes")
  private static final class Writer extends StdSerializer<Optional> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(Optional.class);
    }

    @Override
    public void serialize(Optional value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (value.isPresent()) {
        out.writePOJO(value.get());
      } else {
        out.writeNull();
      }
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class Reader extends StdDeserializer<Optional> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(Optional.class);
    }

    @Override
    public Optional deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Optional.of(in.readValueAs(Table.class));
    }

    @Override
    public Optional getNullValue(DeserializationContext context) {
      return Optional.empty();
    }
  }
}
