<?php

namespace Entente;

/**
 * Where a system keeps cards. Entries must stay until they are replaced: they are shown while the server cannot be reached.
 */
interface CardCache {

	/**
	 * @param string $path Path of the fragment.
	 * @return array<string, mixed>|null What was last written for the path.
	 */
	public function read( string $path ): ?array;

	/**
	 * @param string               $path  Path of the fragment.
	 * @param array<string, mixed> $entry
	 */
	public function write( string $path, array $entry ): void;
}
