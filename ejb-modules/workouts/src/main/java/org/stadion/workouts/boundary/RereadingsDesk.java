package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.Rereadings;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.boundary.EditBases.Basis;
import org.stadion.workouts.control.sport.SportCatalogue;

/** Makes workouts anew as they are. Originals are fetched and read here, so no transaction is open. */
@Stateless
@RolesAllowed("athlete")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RereadingsDesk implements Rereadings {
    @Inject
    EditBases bases;

    @Inject
    EditRegister register;

    @Inject
    WorkoutRebuild rebuild;

    @Override
    public WorkoutView reread(AthleteId athlete, WorkoutId id, long expectedVersion) {
        var basis = bases.unchanged(athlete, id, expectedVersion);
        return register.reread(athlete, basis, rebuild.derive(plan(basis)));
    }

    /** A sport that nobody knew may be known by now. */
    static WorkoutRebuild.Plan plan(Basis basis) {
        var unknown = SportCatalogue.standard().other().key();
        return basis.sport().equals(unknown)
                ? basis.plan().with(basis.plan().surroundings().withSportOfRecording())
                : basis.plan();
    }
}
