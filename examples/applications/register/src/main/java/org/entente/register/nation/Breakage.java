package org.entente.register.nation;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** What is wrong with some lines of a register, as it is in real ones. */
enum Breakage {
  CUT_OFF {
    @Override
    String broken(String line) {
      return line.substring(0, line.length() / 2);
    }
  },
  DUTCH_DATE {
    @Override
    String broken(String line) {
      return line.replaceFirst("\"(\\d{4})-(\\d\\d)-(\\d\\d)\"", "\"$3-$2-$1\"");
    }
  },
  NO_TITLE {
    @Override
    String broken(String line) {
      return line.replaceFirst("\"title\":\"[^\"]*\",", "");
    }
  },
  UNKNOWN_FIELD {
    @Override
    String broken(String line) {
      return line.replaceFirst("\"title\":", "\"titel\":\"\",\"title\":");
    }
  },
  NO_UTF_8 {
    @Override
    String broken(String line) {
      return line.replaceFirst("Gemeente", "Gem\u00e9ente");
    }

    @Override
    byte[] bytes(String line) {
      return broken(line).getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  AN_ID_TWICE {
    @Override
    String broken(String line) {
      return line.replaceFirst("\"id\":\"arrangement-\\d+\"", "\"id\":\"arrangement-0\"");
    }
  };

  abstract String broken(String line);

  byte[] bytes(String line) {
    return broken(line).getBytes(StandardCharsets.UTF_8);
  }

  static Breakage any(SplittableRandom random) {
    return values()[random.nextInt(values().length)];
  }
}
