package org.stadion.workouts.control.archive;

import java.nio.charset.StandardCharsets;
import org.stadion.workouts.control.recording.RecordingFile;

/** What a file is, by its first bytes. Its name is never asked. */
public enum ContentType {
    FIT,
    XML,
    ZIP,
    GZIP,
    RECORDING,
    STRAVA_TABLE,
    JSON,
    UNKNOWN;

    /** How many bytes it takes to tell. */
    static final int HEAD = 4096;

    private static final int[] RECORDING_HEAD = RecordingFile.HEAD.chars().toArray();

    /** @param head of what there is; all of it may be blank before anything else comes */
    static ContentType of(byte[] head) {
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (head.length >= 12 && head[8] == '.' && head[9] == 'F' && head[10] == 'I' && head[11] == 'T') {
            return FIT;
        }
        if (isXml(head)) {
            return XML;
        }
        if (startsWith(head, RECORDING_HEAD)) {
            return RECORDING;
        }
        if (isJson(head)) {
            return JSON;
        }
        return isStravaTable(head) ? STRAVA_TABLE : UNKNOWN;
    }

    private static boolean isStravaTable(byte[] head) {
        return StravaTable.recognises(new String(head, 0, Math.min(HEAD, head.length), StandardCharsets.UTF_8));
    }

    /** A bracket after nothing but white space, in one byte or two, with or without a mark. */
    private static boolean isXml(byte[] head) {
        for (var i = 0; i < head.length; i++) {
            var b = head[i] & 0xFF;
            if (b == '<') {
                return true;
            }
            var mark = i < 6 && (b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF);
            if (!mark && b != ' ' && b != '\n' && b != '\r' && b != '\t' && b != 0) {
                return false;
            }
        }
        return false;
    }

    /** An object or a list after nothing but white space, with or without a mark. */
    private static boolean isJson(byte[] head) {
        var at = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < head.length && (head[at] == ' ' || head[at] == '\n' || head[at] == '\r' || head[at] == '\t')) {
            at++;
        }
        return at < head.length && (head[at] == '{' || head[at] == '[');
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
