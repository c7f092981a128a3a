package org.stadion.localstack.cli;

/** What {@code ./run --help} prints. */
final class Usage {
    static final String TEXT = """
            ./run [--reset] [--detach]           start everything; Ctrl-C stops it again
                  --reset                        empty the state folder first
                  --detach                       return when ready, leave it running
                  --without PART                 leave a part out
            ./run stop                           stop what --detach has left running
            ./run status                         parts, pids, ports, memory, health
            ./run demo                           fill it with athletes, workouts, groups, kudos
            ./run import FILE... [--as USER] [--json]
                                                 import workout files and tell what became of them
            ./run token USER                     print an access token
            ./run kill|stop|start PART           crash, stop or start one part

            STADION_HOME moves the state folder, STADION_PORT_OFFSET all ports, STADION_PORT_<NAME> one.""";

    private Usage() {}
}
