package org.stadion.localstack.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.stadion.localstack.PartStatus;
import org.stadion.localstack.StackFailure;

/** Speaks with another process's {@link ControlDoor}. */
public final class ControlClient {
    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Address address;

    public ControlClient(Address address) {
        this.address = address;
    }

    public List<PartStatus> status() {
        try {
            return JSON.readValue(order("status"), new TypeReference<List<PartStatus>>() {});
        } catch (JsonProcessingException garbled) {
            throw new StackFailure("the launcher answered nonsense", garbled);
        }
    }

    /** Returns when the launcher has ended. */
    public void awaitEnd() {
        ProcessHandle.of(address.pid()).ifPresent(launcher -> launcher.onExit().join());
    }

    /** @param path {@code kill/PART}, {@code stop/PART} or {@code start/PART} */
    public String order(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.port() + "/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + address.key())
                .POST(BodyPublishers.noBody())
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StackFailure(answer.body());
            }
            return answer.body();
        } catch (IOException gone) {
            throw new StackFailure("the launcher (pid " + address.pid() + ") does not answer", gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StackFailure("stopped", stopped);
        }
    }
}
