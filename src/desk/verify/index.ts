export {noFolder, noFolderNamed, unsoundPackage, verdict, verifying} from "./messages.ts";
export {readDocuments} from "./readDocuments.ts";
export type {DocumentFile} from "./textDocument.ts";
export {type Verification, type VerifiedDocument, verifyPackage} from "./verifyPackage.ts";
export {readWaivers, type Waiver, type Waivers} from "./waiver.ts";
