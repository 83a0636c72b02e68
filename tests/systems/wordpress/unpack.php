<?php
// Unpacks a zip file. Usage: php unpack.php FILE FOLDER
[ , $file, $folder ] = $argv;
$zip = new ZipArchive();
if ( true !== $zip->open( $file ) || ! $zip->extractTo( $folder ) ) {
	exit( "Could not unpack $file" );
}
