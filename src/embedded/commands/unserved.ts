/** Commands of MongoDB that are not served: refused as such, where an unknown name is an error of its own. */
export const UNSERVED_COMMANDS: ReadonlySet<string> = new Set(
  (
    'abortReshardCollection addShard applyOps authenticate autoCompact balancerStart balancerStop ' +
    'clearLog cloneCollectionAsCapped cloneLocal collModReshard compact configureFailPoint ' +
    'configureQueryAnalyzer connPoolStats convertToCapped createRole createSearchIndexes ' +
    'createUser dataSize dbHash dropAllRolesFromDatabase dropAllUsersFromDatabase ' +
    'dropRole dropSearchIndex dropUser enableSharding filemd5 flushRouterConfig fsync ' +
    'fsyncUnlock getAuditConfig getClusterParameter getDefaultRWConcern getDiagnosticData getLog ' +
    'grantRolesToUser invalidateUserCache killAllSessions killAllSessionsByPattern ' +
    'listCommands listSearchIndexes listShards lockInfo logApplicationMessage logRotate logout ' +
    'mapReduce moveChunk netstat planCacheClear planCacheClearFilters planCacheListFilters ' +
    'planCacheSetFilter profile reIndex removeShard renameCollection replSetFreeze ' +
    'replSetGetConfig replSetGetStatus replSetInitiate replSetReconfig replSetStepDown ' +
    'revokeRolesFromUser rolesInfo rotateCertificates saslContinue saslStart ' +
    'setClusterParameter setDefaultRWConcern setFeatureCompatibilityVersion setIndexCommitQuorum ' +
    'setParameter setQuerySettings shardCollection shutdown splitVector top updateRole ' +
    'updateSearchIndex updateUser usersInfo validateDBMetadata waitForFailPoint whatsmyuri'
  )
    .split(' ')
    .map((name) => name.toLowerCase()),
);
