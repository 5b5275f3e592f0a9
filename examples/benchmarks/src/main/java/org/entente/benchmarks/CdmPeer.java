package org.entente.benchmarks;

import cdm.base.staticdata.party.Party;
import cdm.event.workflow.EventTimestamp;
import cdm.event.workflow.EventTimestampQualificationEnum;
import cdm.event.workflow.WorkflowStep;
import cdm.event.workflow.WorkflowStepApproval;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.regnosys.rosetta.common.serialisation.RosettaObjectMapper;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Signature;

/** FINOS CDM: the signatures of an agreement as the approvals of one workflow step. */
final class CdmPeer {
  private final ObjectMapper mapper = RosettaObjectMapper.getNewRosettaObjectMapper();

  WorkflowStep step(Agreement agreement) {
    WorkflowStep.WorkflowStepBuilder step = WorkflowStep.builder();
    agreement.signatures().forEach(signature -> step.addApproval(approval(signature)));
    for (Act act : agreement.acts()) {
      ((Accession) act).signatures().forEach(signature -> step.addApproval(approval(signature)));
    }
    return step.build();
  }

  private static WorkflowStepApproval approval(Signature signature) {
    return WorkflowStepApproval.builder()
        .setApproved(true)
        .setPartyValue(Party.builder().setNameValue(signature.party().value()).build())
        .setTimestamp(EventTimestamp.builder()
            .setDateTime(signature.on().atTime(LocalTime.MIDNIGHT).atZone(ZoneOffset.UTC))
            .setQualification(EventTimestampQualificationEnum.EVENT_CREATION_DATE_TIME)
            .build())
        .build();
  }

  WorkflowStep read(String text) throws JsonProcessingException {
    return mapper.readValue(text, WorkflowStep.class);
  }

  String write(WorkflowStep step) throws JsonProcessingException {
    return mapper.writeValueAsString(step);
  }
}
