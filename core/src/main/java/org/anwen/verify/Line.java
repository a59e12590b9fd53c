package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.Quantity;

/**
 * A part of a text as a row of tokens: its figures, its times, the words of closed classes, and
 * every other character. Immutable.
 *
 * @param closed whether some token is a word of a closed class
 */
record Line(Form form, List<Token> tokens, boolean closed) {
  private static final Pattern JOINT = Pattern.compile("[·/]");

  /** The most tokens of a stretch in which one figure may stand for another. */
  private static final int SHORT = 4;

  private static final Pattern BRACKETS = Pattern.compile("[（）()]");

  /** What stands at one place of a line. */
  sealed interface Token {
    /** Whether another says the same. */
    boolean isLike(Token other);
  }

  private record Letter(char c) implements Token {
    @Override
    public boolean isLike(Token other) {
      return equals(other);
    }
  }

  private record Figure(Quantity quantity) implements Token {
    @Override
    public boolean isLike(Token other) {
      return other instanceof Figure f
          && (quantity.matches(f.quantity) || quantity.roundsTo(f.quantity));
    }
  }

  private record Time(Period period) implements Token {
    @Override
    public boolean isLike(Token other) {
      return other instanceof Time t && period.sameAs(t.period);
    }
  }

  /** A word of a closed class. */
  record Word(Closed closed) implements Token {
    @Override
    public boolean isLike(Token other) {
      return other instanceof Word w
          && closed.kind() == w.closed.kind()
          && closed.row().equals(w.closed.row());
    }
  }

  /**
   * A stretch in which two lines differ, while the tokens on both sides of it are alike.
   *
   * @param at where it begins in the line that is said
   */
  record Hunk(List<Token> source, List<Token> said, int at) {
    /** Whether another figure or time stands in the place of one. */
    boolean exchangesFigure() {
      return !source.isEmpty()
          && !said.isEmpty()
          && source.size() <= SHORT
          && said.size() <= SHORT
          && (areOthers(source.getFirst(), said.getFirst())
              || areOthers(source.getLast(), said.getLast()));
    }

    private static boolean areOthers(Token theirs, Token own) {
      return (own instanceof Time && theirs instanceof Time)
          || (own instanceof Figure && theirs instanceof Figure);
    }
  }

  /** The parts of a text, without the quotation marks and brackets in them. */
  static List<Line> all(String text) {
    return Form.all(BRACKETS.matcher(Denials.unquoted(text)).replaceAll("")).stream()
        .map(Line::of)
        .toList();
  }

  static Line of(Form form) {
    List<Token> tokens = new ArrayList<>();
    String words = form.words();
    List<Closed.Found> found = Closed.of(words);
    int next = 0;
    int figure = 0;
    int time = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (next < found.size() && found.get(next).from() == i) {
        tokens.add(new Word(found.get(next).word()));
        i = found.get(next++).to() - 1;
      } else if (c == Form.FIGURE && figure < form.quantities().size()) {
        Quantity quantity = form.quantities().get(figure++);
        rates(quantity).forEach(each -> tokens.add(new Word(each)));
        tokens.add(new Figure(quantity));
      } else if (c == Form.TIME && time < form.periods().size()) {
        tokens.add(new Time(form.periods().get(time++)));
      } else {
        tokens.add(new Letter(c));
      }
    }
    return new Line(
        form, List.copyOf(tokens), tokens.stream().anyMatch(token -> token instanceof Word));
  }

  /** What a figure is reckoned for, where that is written with the figure: 5元/户, 每户5元. */
  private static List<Closed> rates(Quantity quantity) {
    List<Closed> rates = new ArrayList<>();
    for (String what : JOINT.split(quantity.unit().per())) {
      if (!what.isEmpty() && quantity.written().contains(what)) {
        rates.add(Closed.each(what));
      }
    }
    return rates;
  }

  /** Whether it has a word of the same class that says the same. */
  boolean says(Closed closed) {
    Token wanted = new Word(closed);
    return tokens.stream().anyMatch(wanted::isLike)
        || form.quantities().stream().anyMatch(q -> q.unit().per().contains(closed.row()));
  }

  /**
   * Whether what follows an index is reckoned so: by a word since the figure before, or with it.
   */
  boolean saysAt(Closed closed, int at) {
    Token wanted = new Word(closed);
    for (int i = at - 1; i >= 0 && !(tokens.get(i) instanceof Figure); i--) {
      if (wanted.isLike(tokens.get(i))) {
        return true;
      }
    }
    for (int i = at; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Figure figure) {
        return figure.quantity.unit().per().contains(closed.row());
      }
    }
    return false;
  }

  /** Whether it has the words and figures of another, each reckoned for the same. */
  boolean repeats(Line other) {
    return form.words().equals(other.form.words())
        && form.saysTheSame(other.form)
        && form.rates().equals(other.form.rates());
  }

  /** Whether it may be laid beside another: either has closed words, or they share many others. */
  boolean mayTell(Line other) {
    return closed || other.closed || 2 * form.shared(other.form) >= form.pairs().size();
  }

  /** Whether one who acts is named twice in a row. */
  boolean stutters() {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Word word
          && word.closed.kind() == Closed.Kind.ACTOR
          && tokens.get(i - 1).isLike(word)) {
        return true;
      }
    }
    return false;
  }

  /** How many tokens of this line stand in another in the same order. */
  int common(Line other) {
    int[] row = new int[other.tokens.size() + 1];
    for (Token own : tokens) {
      int diagonal = 0;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        row[j] = own.isLike(other.tokens.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[row.length - 1];
  }

  /** The stretches in which this line differs from its source. */
  List<Hunk> hunks(Line source) {
    List<Token> from = source.tokens;
    int[][] common = new int[from.size() + 1][tokens.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = tokens.size() - 1; j >= 0; j--) {
        common[i][j] =
            tokens.get(j).isLike(from.get(i))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < from.size() || j < tokens.size()) {
      int first = i;
      int second = j;
      while ((i < from.size() || j < tokens.size())
          && !(i < from.size() && j < tokens.size() && tokens.get(j).isLike(from.get(i)))) {
        if (j == tokens.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      if (i > first || j > second) {
        hunks.add(new Hunk(from.subList(first, i), tokens.subList(second, j), second));
      }
      i++;
      j++;
    }
    return hunks;
  }
}
