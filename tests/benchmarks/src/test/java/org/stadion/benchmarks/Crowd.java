package org.stadion.benchmarks;

import java.util.List;
import java.util.UUID;
import org.stadion.localstack.Stack;
import org.stadion.localstack.client.Importer;
import org.stadion.localstack.client.Upload;

/** Athletes whom a reader follows and who have done something. */
final class Crowd {

    private static final List<String> PEOPLE = List.of("boris", "clara", "david", "emil");
    private static final int WORKOUTS_EACH = 10;

    private Crowd() {}

    static void follow(Stack stack, String reader) {
        var follower = Fill.rest(stack, reader);
        for (var user : PEOPLE) {
            var rest = Fill.rest(stack, user);
            follower.put("/me/following/"
                    + rest.get("/me").expectOk().json().path("id").asText());
            var importer = new Importer(rest);
            for (var file : Fill.freshFiles(WORKOUTS_EACH)) {
                importer.importFile(
                        Upload.of(file.name(), file.content()),
                        UUID.randomUUID().toString());
            }
        }
        while (follower.items("/me/feed", 30).size() < 30) {
            Thread.onSpinWait();
        }
    }
}
