<?php
/**
 * The scripts that the block's editor needs.
 *
 * @package Entente
 */

return array(
	'dependencies' => array( 'entente-relation-field', 'entente-preview', 'entente-sidebar', 'wp-blocks' ),
	'version'      => '0.1.0',
);
