package org.smartpick.advice;

import org.smartpick.advice.port.WorkspaceStore;

class InMemoryWorkspaceStoreTest extends WorkspaceStoreContract {
    @Override
    protected WorkspaceStore openEmpty() {
        return new InMemoryWorkspaceStore();
    }
}
