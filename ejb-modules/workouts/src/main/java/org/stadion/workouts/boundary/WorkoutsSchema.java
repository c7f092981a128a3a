package org.stadion.workouts.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.stadion.kernel.Migrations;

/** Brings the module's schema up to date before anything else of it runs. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkoutsSchema {
    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    @PostConstruct
    void migrate() {
        Migrations.run("workouts", database, WorkoutsSchema.class.getClassLoader());
    }
}
