package org.smartpick.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.profile.ProfileField;

/// The questions of the profile as the tree in which a file writes them.
///
/// @param children parts by name, in the order of the form; a repeated group has `[]` at the end of
///   its name
/// @param field the question, at a leaf
record ProfileLayout(Map<String, ProfileLayout> children, Optional<ProfileField<?>> field) {

    /// The tree of these questions.
    static ProfileLayout of(Iterable<ProfileField<?>> fields) {
        ProfileLayout root = branch();
        for (ProfileField<?> field : fields) {
            root.put(field);
        }
        return root;
    }

    private static ProfileLayout branch() {
        return new ProfileLayout(new LinkedHashMap<>(), Optional.empty());
    }

    private void put(ProfileField<?> field) {
        ProfileLayout at = this;
        String[] names = field.path().split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            at = at.children.computeIfAbsent(names[i], name -> branch());
        }
        at.children.put(names[names.length - 1], new ProfileLayout(Map.of(), Optional.of(field)));
    }
}
