package org.stadion.notifications.boundary;

import org.stadion.notifications.control.Letter;

/** Hands letters to whoever carries them. Remote: never call it inside a transaction. */
interface PostOffice {

    /**
     * @throws AddressRefused if this letter can never reach its address
     * @throws Unreachable if it was not taken this time
     */
    void send(Letter letter) throws AddressRefused, Unreachable;

    /** There is no such address. */
    class AddressRefused extends Exception {
        private static final long serialVersionUID = 1L;

        AddressRefused(String reason) {
            super(reason);
        }
    }

    /** Nobody took the letter. */
    class Unreachable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreachable(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
