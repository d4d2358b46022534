package dev.preop.kit.app;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Notes by Panache, which joins the session that the kit's database opened. */
@Singleton
public class NoteRepository implements PanacheRepositoryBase<Note, UUID> {}
