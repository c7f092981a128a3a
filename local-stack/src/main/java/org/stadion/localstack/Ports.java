package org.stadion.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which part listens where. {@code STADION_PORT_OFFSET} moves all standard ports; {@code STADION_PORT_<NAME>} sets one
 * exactly, offset or not.
 */
public final class Ports {
    private static final String OFFSET = "STADION_PORT_OFFSET";
    private static final int HIGHEST = 65_535;

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
    }

    /** @throws StackFailure if a variable holds no port number, or two parts would get the same */
    public static Ports from(Map<String, String> environment) {
        var offset = number(environment, OFFSET, 0, 0);
        var numbers = new EnumMap<Port, Integer>(Port.class);
        var owners = new TreeMap<Integer, Port>();
        for (var port : Port.values()) {
            var chosen = number(environment, port.variable(), port.standard() + offset, 1);
            if (chosen > HIGHEST) {
                throw new StackFailure(
                        OFFSET + "=" + offset + " moves " + port + " to " + chosen + ", beyond " + HIGHEST);
            }
            var other = owners.put(chosen, port);
            if (other != null) {
                throw new StackFailure(other + " and " + port + " would both listen on " + chosen + ": set "
                        + other.variable() + " or " + port.variable());
            }
            numbers.put(port, chosen);
        }
        return new Ports(numbers);
    }

    private static int number(Map<String, String> environment, String variable, int otherwise, int least) {
        var text = environment.getOrDefault(variable, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException notEvenANumber) {
            // said below, together with the numbers that are out of range
        }
        throw new StackFailure(variable + "=" + text + " is no number from " + least + " to " + HIGHEST);
    }

    public int of(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    /** Those that somebody listens on already. */
    public List<Port> occupied(Collection<Part> parts) {
        return Arrays.stream(Port.values())
                .filter(port -> parts.contains(port.part()))
                .filter(port -> !free(of(port)))
                .toList();
    }

    private static boolean free(int number) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a connection that lingers from the run before is no obstacle
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
