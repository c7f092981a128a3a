package org.stadion.notifications.entity;

import java.util.ArrayList;
import java.util.List;
import org.stadion.identity.AthleteId;

/** The twin of the database. */
public final class InMemoryChoiceStore implements ChoiceStore {

    private final List<Choice> choices = new ArrayList<>();

    @Override
    public List<Choice> of(AthleteId athlete) {
        return choices.stream().filter(c -> c.athlete().equals(athlete)).toList();
    }

    @Override
    public void put(Choice choice) {
        choices.removeIf(c ->
                c.athlete().equals(choice.athlete()) && c.type() == choice.type() && c.channel() == choice.channel());
        choices.add(choice);
    }
}
