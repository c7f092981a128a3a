package org.stadion.workouts.control.fit;

import com.garmin.fit.Decode;
import com.garmin.fit.Fit;
import com.garmin.fit.FitRuntimeException;
import com.garmin.fit.LapMesg;
import com.garmin.fit.LapMesgListener;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgBroadcaster;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.RecordMesgListener;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SessionMesgListener;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Garmin's own reading of a file, as the oracle of ours. */
final class GarminSdk {
    private final List<RecordMesg> records = new ArrayList<>();
    private final List<SessionMesg> sessions = new ArrayList<>();
    private final List<LapMesg> laps = new ArrayList<>();

    static GarminSdk read(byte[] file) {
        var sdk = new GarminSdk();
        var decode = new Decode();
        var broadcaster = new MesgBroadcaster(decode);
        broadcaster.addListener((RecordMesgListener) sdk.records::add);
        broadcaster.addListener((SessionMesgListener) sdk.sessions::add);
        broadcaster.addListener((LapMesgListener) sdk.laps::add);
        try {
            decode.read(new ByteArrayInputStream(file), broadcaster, broadcaster);
        } catch (FitRuntimeException broken) {
            // It complains of checksums and chains after all messages were told; what it told counts.
            return sdk;
        }
        return sdk;
    }

    List<RecordMesg> records() {
        return records;
    }

    List<SessionMesg> sessions() {
        return sessions;
    }

    List<LapMesg> laps() {
        return laps;
    }

    /** A field in its unit, NaN if it is missing. */
    static double value(Mesg message, int field) {
        var value = message.getFieldDoubleValue(field, 0, Fit.SUBFIELD_INDEX_MAIN_FIELD);
        return value == null ? Double.NaN : value;
    }
}
