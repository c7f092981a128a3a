package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.workouts.MergeQuestionView;
import org.stadion.workouts.Merges;
import org.stadion.workouts.Merges.Answer;

/** Workouts that may be one: what we do not decide by ourselves. */
@Path("/me/merge-questions")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workouts")
public class MergeQuestionsResource {

    /** What the athlete says. */
    @Schema(name = "MergeAnswer", examples = "{\"answer\": \"same\"}")
    public record MergeAnswer(
            @NotNull
            @Schema(
                    enumeration = {"same", "different"},
                    examples = "same")
            Answer answer) {}

    @Inject
    AthleteId caller;

    @Inject
    Merges merges;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "listMergeQuestions",
            summary = "List workouts of yours that may be one",
            description =
                    "Only what you have not answered, newest first. Until you answer, each is a workout of its own.")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<MergeQuestionView> list(@BeanParam Paging paging) {
        return merges.questions(caller, paging.request());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "answerMergeQuestion",
            summary = "Say whether two workouts are one",
            description =
                    "`same` makes them one: the older keeps its words, the younger goes; if you had deleted the older, the younger is deleted too. "
                            + "`different` keeps them apart for good. The same answer again changes nothing.")
    @MayRefuse({"merge-question-not-found", "merge-question-answered", "request-invalid", "unknown-field"})
    public MergeQuestionView answer(@PathParam("id") UUID id, @NotNull @Valid MergeAnswer said) {
        return merges.answer(caller, id, said.answer());
    }
}
