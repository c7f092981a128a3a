package org.stadion.runtime.entity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.stadion.runtime.ObjectStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Any store that speaks the S3 protocol, its bucket made when it is missing. */
@ApplicationScoped
public class S3ObjectStore implements ObjectStore {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(90);
    private static final Duration CHECK = Duration.ofSeconds(3);

    /** What a server has to hold in memory while it checks a signature of the whole. */
    private static final long SIGNED_WHOLE = 4_000_000;

    @Inject
    @ConfigProperty(name = "stadion.s3.endpoint", defaultValue = "http://127.0.0.1:19900")
    URI endpoint;

    @Inject
    @ConfigProperty(name = "stadion.s3.region", defaultValue = "us-east-1")
    String region;

    @Inject
    @ConfigProperty(name = "stadion.s3.access-key")
    String accessKey;

    @Inject
    @ConfigProperty(name = "stadion.s3.secret-key")
    String secretKey;

    @Inject
    @ConfigProperty(name = "stadion.s3.bucket", defaultValue = "stadion")
    String bucket;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private final AtomicBoolean bucketExists = new AtomicBoolean();

    @SuppressWarnings("NullAway.Init") // made by connect()
    private S3Client store;

    /** For what is too large to be signed as a whole: a signature for every 128 KB, which costs both sides twice as much. */
    @SuppressWarnings("NullAway.Init") // made by connect()
    private S3Client storeOfLarge;

    @PostConstruct
    void connect() {
        store = client(false);
        storeOfLarge = client(true);
    }

    private S3Client client(boolean signedInChunks) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .forcePathStyle(true)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(signedInChunks))
                // not every S3 server understands the SDK's trailing checksums
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ANSWER))
                .overrideConfiguration(override -> override.apiCallTimeout(WHOLE_CALL))
                .build();
    }

    @PreDestroy
    void disconnect() {
        store.close();
        storeOfLarge.close();
    }

    @Override
    public void put(String key, Path file, String contentType) {
        refuseInTransaction();
        makeBucket();
        client(file).putObject(put -> put.bucket(bucket).key(key).contentType(contentType), file);
    }

    private S3Client client(Path file) {
        try {
            return Files.size(file) <= SIGNED_WHOLE ? store : storeOfLarge;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> get(String key) {
        refuseInTransaction();
        try {
            return Optional.of(store.getObject(get -> get.bucket(bucket).key(key)));
        } catch (NoSuchKeyException | NoSuchBucketException e) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(String key) {
        refuseInTransaction();
        makeBucket();
        store.deleteObject(delete -> delete.bucket(bucket).key(key));
    }

    @Override
    public boolean answers() {
        try {
            store.headBucket(
                    head -> head.bucket(bucket).overrideConfiguration(override -> override.apiCallTimeout(CHECK)));
            return true;
        } catch (NoSuchBucketException answeredNonetheless) {
            return true;
        } catch (SdkException silent) {
            return false;
        }
    }

    private void makeBucket() {
        if (bucketExists.get()) {
            return;
        }
        try {
            store.createBucket(create -> create.bucket(bucket));
        } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException fine) {
            bucketExists.set(true);
        }
        bucketExists.set(true);
    }

    private void refuseInTransaction() {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            throw new IllegalStateException("the object store is remote: do not call it inside a transaction");
        }
    }
}
