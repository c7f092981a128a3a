package org.stadion.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RequestIdFilterTest {
    private static final ContextKey<String> TRACE = ContextKey.named("trace");

    @Test
    void a_request_does_not_go_on_with_the_trace_of_an_earlier_one() throws Exception {
        var seen = new ArrayList<Context>();
        FilterChain chain = (request, response) -> seen.add(Context.current());

        Context.root()
                .with(TRACE, "an earlier one")
                .wrap(() -> {
                    new RequestIdFilter()
                            .doFilter(silent(HttpServletRequest.class), silent(HttpServletResponse.class), chain);
                    return seen;
                })
                .call();

        assertThat(seen).containsExactly(Context.root());
    }

    private static <T> T silent(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, words) -> null));
    }
}
