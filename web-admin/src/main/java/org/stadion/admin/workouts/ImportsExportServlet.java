package org.stadion.admin.workouts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.ImportOperations;

/** The list of imports as a CSV file (RFC 4180), the same that the page shows, up to a bound. */
@WebServlet("/imports-export")
public class ImportsExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 10_000;

    @Inject
    transient ImportOperations operations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = ImportsQuery.read(
                request.getParameter("state"),
                request.getParameter("athlete"),
                request.getParameter("q"),
                request.getParameter("order"));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"imports.csv\"");
        var out = response.getWriter();
        out.print(ImportsCsv.header());
        int rows = 0;
        var page = operations.list(query.filter(), PageRequest.first(PageRequest.MOST));
        while (true) {
            page.items().stream().map(ImportsCsv::line).forEach(out::print);
            rows += page.items().size();
            if (page.next() == null || rows >= MOST_ROWS) {
                break;
            }
            page = operations.list(query.filter(), new PageRequest(PageRequest.MOST, page.next()));
        }
        ImportsLog.LOG.exported(request.getUserPrincipal().getName(), rows);
    }
}
