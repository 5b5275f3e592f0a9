import static org.assertj.core.api.Assertions.assertThat;
import java.time.*;
import java.util.List;
import org.entente.Termination;
import org.entente.answer.*;
import org.entente.rule.Rule;
import org.junit.jupiter.api.Test;
class RecessTest {
  final Rule notInRecess = (proceeding, standing) ->
      standing.day().getMonth() == Month.AUGUST ? List.of(Violation.of("city.in-recess")) : List.of();
  @Test
  void should_wait_until_september() {
    Termination end = Termination.builder().id("end").build();
    assertThat(notInRecess.check(end, Standing.builder(LocalDate.parse("2023-08-31")).build())).hasSize(1);
    assertThat(notInRecess.check(end, Standing.builder(LocalDate.parse("2023-09-01")).build())).isEmpty();
  }
}
