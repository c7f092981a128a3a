package org.stadion.api.openapi;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.stadion.api.content.ArticlesResource;
import org.stadion.api.devices.DevicesResource;
import org.stadion.api.gamification.LeaderboardsResource;
import org.stadion.api.gamification.PointsResource;
import org.stadion.api.identity.MeResource;
import org.stadion.api.notifications.InboxResource;
import org.stadion.api.notifications.PreferencesResource;
import org.stadion.api.operations.PingResource;
import org.stadion.api.problem.ProblemsResource;
import org.stadion.api.profiles.AthletesResource;
import org.stadion.api.profiles.MeasurementsResource;
import org.stadion.api.profiles.MyProfileResource;
import org.stadion.api.social.BlockedResource;
import org.stadion.api.social.CommentsResource;
import org.stadion.api.social.FeedResource;
import org.stadion.api.social.FollowersResource;
import org.stadion.api.social.FollowingResource;
import org.stadion.api.social.GroupsResource;
import org.stadion.api.social.PostsResource;
import org.stadion.api.workouts.AnalysesResource;
import org.stadion.api.workouts.AnalysisSettingsResource;
import org.stadion.api.workouts.ComparisonsResource;
import org.stadion.api.workouts.CriticalPowerResource;
import org.stadion.api.workouts.CurvesResource;
import org.stadion.api.workouts.EddingtonResource;
import org.stadion.api.workouts.EditsResource;
import org.stadion.api.workouts.ExportsResource;
import org.stadion.api.workouts.FitnessResource;
import org.stadion.api.workouts.GearResource;
import org.stadion.api.workouts.ImportsResource;
import org.stadion.api.workouts.ManualEntriesResource;
import org.stadion.api.workouts.MergeQuestionsResource;
import org.stadion.api.workouts.PhotosResource;
import org.stadion.api.workouts.RacePredictionsResource;
import org.stadion.api.workouts.RecomputationsResource;
import org.stadion.api.workouts.RecordingsResource;
import org.stadion.api.workouts.RecordsResource;
import org.stadion.api.workouts.RereadingsResource;
import org.stadion.api.workouts.RoutesResource;
import org.stadion.api.workouts.SourcesResource;
import org.stadion.api.workouts.StatisticsResource;
import org.stadion.api.workouts.TelemetryResource;
import org.stadion.api.workouts.TrendsResource;
import org.stadion.api.workouts.WorkoutGearResource;
import org.stadion.api.workouts.WorkoutsResource;
import org.stadion.api.workouts.ZonesResource;

/** The operations behind the document, by their ids. */
public final class Operations {

    /** Every resource of the API; a test compares it with the classes there are. */
    public static final List<Class<?>> RESOURCES = List.of(
            AnalysesResource.class,
            AnalysisSettingsResource.class,
            ArticlesResource.class,
            AthletesResource.class,
            BlockedResource.class,
            CommentsResource.class,
            ComparisonsResource.class,
            CriticalPowerResource.class,
            CurvesResource.class,
            DevicesResource.class,
            EddingtonResource.class,
            EditsResource.class,
            ExportsResource.class,
            FeedResource.class,
            FitnessResource.class,
            FollowersResource.class,
            FollowingResource.class,
            GearResource.class,
            GroupsResource.class,
            ImportsResource.class,
            InboxResource.class,
            LeaderboardsResource.class,
            ManualEntriesResource.class,
            MeResource.class,
            MeasurementsResource.class,
            MergeQuestionsResource.class,
            MyProfileResource.class,
            PhotosResource.class,
            PingResource.class,
            PointsResource.class,
            PostsResource.class,
            PreferencesResource.class,
            ProblemsResource.class,
            RacePredictionsResource.class,
            RecomputationsResource.class,
            RecordingsResource.class,
            RecordsResource.class,
            RereadingsResource.class,
            RoutesResource.class,
            SourcesResource.class,
            StatisticsResource.class,
            TelemetryResource.class,
            TrendsResource.class,
            WorkoutGearResource.class,
            WorkoutsResource.class,
            ZonesResource.class);

    private Operations() {}

    public static Map<String, Method> byId() {
        return RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .collect(Collectors.toMap(
                        method -> method.getAnnotation(Operation.class).operationId(), Function.identity()));
    }
}
