package org.stadion.social.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Audiences;
import org.stadion.profiles.ProfileNotFound;
import org.stadion.profiles.Profiles;
import org.stadion.social.FollowNotFound;
import org.stadion.social.Follows;
import org.stadion.social.control.Deed;
import org.stadion.social.entity.FeedStore;
import org.stadion.social.entity.Follow;
import org.stadion.social.entity.FollowStore;
import org.stadion.social.events.AthleteFollowed;

/** Keeps follows, the audiences that come of them, and the followers' feeds in step, in one transaction. */
@Stateless
@RolesAllowed("athlete")
public class FollowsDesk implements Follows {

    /** How many earlier posts a new follower finds in the feed. */
    static final int BACKFILL = 50;

    @Inject
    FollowStore follows;

    @Inject
    FeedStore feed;

    @Inject
    Profiles profiles;

    @Inject
    Audiences audiences;

    @Inject
    Moments moments;

    @Inject
    Event<AthleteFollowed> athleteFollowed;

    @Override
    public FollowView follow(AthleteId follower, AthleteId followed) {
        if (follower.equals(followed)) {
            throw new DomainException.Refused("self-follow", "You cannot follow yourself.");
        }
        var card = known(follower, followed);
        return follows.findForChange(follower, followed)
                .map(existing -> view(existing, card))
                .orElseGet(() -> begin(follower, followed, card));
    }

    @Override
    public void unfollow(AthleteId follower, AthleteId followed) {
        part(follower, followed);
    }

    @Override
    public FollowView approve(AthleteId followed, AthleteId follower) {
        var follow = follows.findForChange(follower, followed).orElseThrow(() -> new FollowNotFound(follower));
        if (follow.accept(moments.now())) {
            open(follow);
        }
        return Optional.ofNullable(profiles.cards(Set.of(follower)).get(follower))
                .map(card -> view(follow, card))
                .orElseThrow(() -> new FollowNotFound(follower));
    }

    @Override
    public void remove(AthleteId followed, AthleteId follower) {
        part(follower, followed);
    }

    @Override
    public Page<FollowView> following(AthleteId athlete, PageRequest page) {
        var rows = follows.following(athlete, page.cursor(), page.limit() + 1);
        return views(Page.of(rows, page.limit(), Follow::position), Follow::followed);
    }

    @Override
    public Page<FollowView> followers(AthleteId athlete, PageRequest page) {
        var rows = follows.followers(athlete, page.cursor(), page.limit() + 1);
        return views(Page.of(rows, page.limit(), Follow::position), Follow::follower);
    }

    @Override
    public void block(AthleteId blocker, AthleteId blocked) {
        if (blocker.equals(blocked)) {
            throw new DomainException.Refused("self-block", "You cannot block yourself.");
        }
        if (!profiles.cards(Set.of(blocked)).containsKey(blocked)) {
            throw new ProfileNotFound(blocked);
        }
        part(blocker, blocked);
        part(blocked, blocker);
        audiences.block(blocker, blocked);
    }

    @Override
    public void unblock(AthleteId blocker, AthleteId blocked) {
        audiences.unblock(blocker, blocked);
    }

    private AthleteCard known(AthleteId follower, AthleteId followed) {
        return Optional.ofNullable(profiles.cards(Set.of(followed)).get(followed))
                .filter(card -> !audiences.apart(follower, followed))
                .orElseThrow(() -> new ProfileNotFound(followed));
    }

    private FollowView begin(AthleteId follower, AthleteId followed, AthleteCard card) {
        var at = moments.spend(follower, Deed.FOLLOW);
        var needsApproval = profiles.settings(followed).followsNeedApproval();
        var follow = Follow.start(follower, followed, needsApproval, at);
        if (!follows.add(follow)) {
            return follows.findForChange(follower, followed)
                    .map(winner -> view(winner, card))
                    .orElseThrow(() -> new DomainException.Conflict(
                            "follow-changed", "You followed and unfollowed at the same time. Try once more."));
        }
        if (follow.accepted()) {
            open(follow);
        }
        var name = Optional.ofNullable(profiles.cards(Set.of(follower)).get(follower))
                .map(AthleteCard::displayName)
                .orElse("");
        athleteFollowed.fire(new AthleteFollowed(Ids.next(), at, followed, follower, name, needsApproval));
        return view(follow, card);
    }

    private void open(Follow follow) {
        audiences.admit(follow.followed(), follow.follower());
        feed.fill(follow.follower(), follow.followed(), BACKFILL);
    }

    private void part(AthleteId follower, AthleteId followed) {
        if (follows.remove(follower, followed)) {
            audiences.dismiss(followed, follower);
            feed.drain(follower, followed);
        }
    }

    private Page<FollowView> views(Page<Follow> rows, Function<Follow, AthleteId> other) {
        var cards = profiles.cards(rows.items().stream().map(other).collect(Collectors.toSet()));
        var items = rows.items().stream()
                .flatMap(follow ->
                        Optional.ofNullable(cards.get(other.apply(follow))).map(card -> view(follow, card)).stream())
                .toList();
        return new Page<>(items, rows.next());
    }

    private static FollowView view(Follow follow, AthleteCard card) {
        return new FollowView(card, follow.state(), follow.since());
    }
}
