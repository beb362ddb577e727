import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import { after, daytime, id, oneOf, person, record, sometimes, wholeTail } from "../make";

/** Files that people keep, send and share; dates in names are of the day when they were made. */
const file = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "file",
  attribute,
  where: [{ attribute: "created_at", sameAs: "@created_at" }],
});

export const FILES = [
  entity(
    "file|uploaded file|attachment|media file|file upload|upload|stored file|file metadata|file record|cloud file",
    {
      domain: "files",
      core: {
        file_id: id("FILE-"),
        "file_name|name|filename|file|title": file("name"),
        "file_type|type|extension|format": file("extension"),
        "size_bytes|size|file size|bytes|file size bytes": file("size_bytes"),
        "owner|uploaded by|author|created by|uploader": person("full_name", "owner"),
        "created_at|uploaded at|upload date|created|date|uploaded on|creation date": daytime("-P2Y"),
        "modified_at|last modified|modified|updated at|modification date": after(
          "@created_at",
          "P0D",
          "P90D",
          "datetime",
        ),
        "visibility|access|sharing": oneOf("Private:52|Team:30|Organization:12|Public:6"),
      },
      more: {
        "mime_type|content type|mime": file("mime_type"),
        "category|kind|document type": file("category"),
        "path|location|file path|full path": file("path"),
        "folder|directory": file("folder"),
        "size_mb|mb|megabytes|file size mb": file("size_mb"),
        "size_kb|kb": file("size_kb"),
        "downloads|download count|views": wholeTail(0, 9000, 12, 1.4),
        "version|revision": wholeTail(1, 30, 2, 0.7),
        "checksum|hash|sha256": record("identifier", "sha256"),
        "md5|md5 hash": record("identifier", "md5"),
        "shared_by|sharer": person("full_name", "owner"),
        "shared_with|recipient|shared to": oneOf(
          "Finance team:18|Sales team:16|Everyone in the company:14|Project group:20|External auditor:8|One colleague:24",
        ),
        "permission|access level|permissions|role": oneOf("Can view:58|Can comment:16|Can edit:26"),
        "shared_at|shared on|date shared": after("@created_at", "P0D", "P60D", "datetime"),
        "expires_at|expires|link expires|expires on|expiry date": sometimes(
          0.6,
          after("@created_at", "P30D", "P365D", "date"),
        ),
        "deleted_at|deleted on": sometimes(0.93, after("@created_at", "P1D", "P300D", "datetime")),
        "last_accessed|last opened|accessed at": after("@modified_at", "P0D", "P40D", "datetime"),
      },
      label: "file_name",
    },
  ),
];
