package org.stadion.notifications.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.notifications.Preferences.Preference;
import org.stadion.notifications.entity.Channel;
import org.stadion.notifications.entity.Choice;
import org.stadion.notifications.entity.NoticeType;

/** Every type of notice by every channel: what an athlete chose, and for the rest what is usual. */
public final class PreferenceMatrix {

    private final Map<Cell, Boolean> chosen = new HashMap<>();

    private PreferenceMatrix() {}

    public static PreferenceMatrix of(List<Choice> choices) {
        var matrix = new PreferenceMatrix();
        choices.forEach(choice -> matrix.chosen.put(new Cell(choice.type(), choice.channel()), choice.enabled()));
        return matrix;
    }

    public boolean wanted(NoticeType type, Channel channel) {
        return chosen.getOrDefault(new Cell(type, channel), type.usually(channel));
    }

    /** All of it, in a stable order. */
    public List<Preference> all() {
        var all = new ArrayList<Preference>();
        for (var type : NoticeType.values()) {
            for (var channel : Channel.values()) {
                all.add(new Preference(type.word(), channel.word(), wanted(type, channel)));
            }
        }
        return List.copyOf(all);
    }

    /** @throws DomainException.Invalid if one of them is about a type or a channel that there is not */
    public static List<Choice> choices(AthleteId athlete, List<Preference> changes) {
        var choices = new ArrayList<Choice>();
        var wrong = new ArrayList<Violation>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var type = NoticeType.of(change.type());
            var channel = Channel.of(change.channel());
            if (type.isEmpty()) {
                wrong.add(new Violation("/" + i + "/type", "unknown_type", "There is no such type of notice."));
            }
            if (channel.isEmpty()) {
                wrong.add(new Violation("/" + i + "/channel", "unknown_channel", "There is no such channel."));
            }
            type.ifPresent(
                    known -> channel.ifPresent(way -> choices.add(Choice.of(athlete, known, way, change.enabled()))));
        }
        if (!wrong.isEmpty()) {
            throw new DomainException.Invalid("preferences-invalid", "Preferences cannot be like this.", wrong);
        }
        return choices;
    }

    private record Cell(NoticeType type, Channel channel) {}
}
