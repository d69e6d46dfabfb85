/// The register: one SQLite database of meetings, tasks and their history.
package struct Register {
}
